package vn.nennep.documents.search;

/// One thing found.
///
/// @param snippet where the words stand in its text; nothing marked when they stand in its title only
public record Hit(long id, Snippet title, Snippet snippet) {}
