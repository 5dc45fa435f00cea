package vn.dondoc.plan.importing.prose;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.DocumentDate;
import vn.dondoc.plan.importing.recognised.DocumentNumber;
import vn.dondoc.plan.importing.recognised.Statement;

/** The head of a document; absent values are null, number and date have their own empty forms. */
public record Head(
    DocumentNumber number,
    DocumentDate date,
    @Nullable String documentType,
    @Nullable Statement title) {}
