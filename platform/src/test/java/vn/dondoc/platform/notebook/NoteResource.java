package vn.dondoc.platform.notebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Idempotent;
import vn.dondoc.platform.rest.Version;

/** Notes over HTTP, by the conventions of the API. */
@Path("/api/v1/notes")
public class NoteResource {

  @Inject EntityManager db;

  /** A note as it is sent. */
  public record NoteRequest(
      @NotBlank @Size(max = 1000) String text,
      LocalDate day,
      Integer pages,
      @Size(max = 10) List<@Valid @NotNull Line> lines) {}

  /** A line, which may have a line within. */
  public record Line(@NotBlank @Size(max = 100) String words, @Valid Line within) {}

  /** A note as it is answered. */
  public record NoteView(UUID id, String text) {}

  @POST
  @RolesAllowed(Role.OFFICER)
  @Idempotent
  @Transactional
  public Response write(@NotNull @Valid NoteRequest request) {
    Note note = new Note(UUID.randomUUID(), request.text());
    db.persist(note);
    db.flush();
    return Version.tag(
            Response.created(URI.create("/api/v1/notes/" + note.id())).entity(view(note)),
            note.version())
        .build();
  }

  @GET
  @RolesAllowed(Role.OFFICER)
  @Transactional
  public List<NoteView> search(
      @QueryParam("text") @Size(max = 100) String text,
      @QueryParam("most") @DefaultValue("20") int most,
      @QueryParam("latest") boolean latest) {
    return db
        .createQuery(
            "from Note where text = :text order by id" + (latest ? " desc" : ""), Note.class)
        .setParameter("text", text)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(NoteResource::view)
        .toList();
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.OFFICER)
  @Transactional
  public RestResponse<NoteView> read(@PathParam("id") UUID id) {
    Note note = require(id);
    return Version.ok(view(note), note.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Role.OFFICER)
  @Transactional
  public RestResponse<NoteView> rewrite(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NoteRequest request) {
    Note note = require(id);
    Version.require(ifMatch, note.version());
    note.rewrite(request.text());
    db.flush();
    return Version.ok(view(note), note.version());
  }

  private Note require(UUID id) {
    Note note = db.find(Note.class, id);
    if (note == null) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return note;
  }

  private static NoteView view(Note note) {
    return new NoteView(note.id(), note.text());
  }
}
