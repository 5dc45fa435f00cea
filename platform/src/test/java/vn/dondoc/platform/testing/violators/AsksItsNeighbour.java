package vn.dondoc.platform.testing.violators;

import java.net.http.HttpClient;

class AsksItsNeighbour {

  final HttpClient client = HttpClient.newHttpClient();
}
