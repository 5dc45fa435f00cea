package vn.dondoc.task.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.problem.ProblemAnswer;

/** The viewer of the current request. */
@RequestScoped
public class CurrentViewer {

  @Inject Caller caller;
  @Inject HttpHeaders headers;

  public Viewer get() {
    return new Viewer(
        caller.actor(), ProblemAnswer.locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
