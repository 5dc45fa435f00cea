package vn.dondoc.platform.testing.violators;

/** A name that says nothing. */
class NoteService {}
