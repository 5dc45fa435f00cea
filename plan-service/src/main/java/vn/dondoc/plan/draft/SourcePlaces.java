package vn.dondoc.plan.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.SourcePlace;

/** Tells the lines of a document in the words of its format. */
final class SourcePlaces {

  private final Map<Integer, Place> places;

  private SourcePlaces(Map<Integer, Place> places) {
    this.places = places;
  }

  static SourcePlaces of(SourceDocument document) {
    return new SourcePlaces(document.places());
  }

  /** Lines that stand nowhere in the document are left out. */
  List<SourcePlace> of(List<Integer> lines) {
    return lines.stream()
        .map(places::get)
        .filter(Objects::nonNull)
        .map(place -> new SourcePlace(place.vietnamese(), place.english()))
        .toList();
  }

  /** The values with the places of their lines. */
  Map<String, ValueSource> told(Map<String, ValueSource> values) {
    Map<String, ValueSource> told = new LinkedHashMap<>();
    values.forEach(
        (field, value) ->
            told.put(field, new ValueSource(value.lines(), of(value.lines()), value.confidence())));
    return told;
  }

  /**
   * A warning keeps the number of its line; where that is not a line of the file, with its place.
   */
  List<ImportedWarning> told(List<ImportedWarning> warnings) {
    return warnings.stream().map(this::told).toList();
  }

  private ImportedWarning told(ImportedWarning warning) {
    Place place = warning.line() == null ? null : places.get(warning.line());
    return place == null || place.equals(new Place.Line(warning.line()))
        ? warning
        : new ImportedWarning(
            warning.code(),
            warning.line(),
            warning.vi(),
            warning.en(),
            warning.path(),
            new SourcePlace(place.vietnamese(), place.english()));
  }
}
