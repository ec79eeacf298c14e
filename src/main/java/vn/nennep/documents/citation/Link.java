package vn.nennep.documents.citation;

import vn.nennep.documents.Relation;

/// One document rests on another.
///
/// @param of the document whose links were asked for
/// @param no place among its citations
/// @param other the one at the other end
record Link(long of, int no, Relation relation, Cited other) {}
