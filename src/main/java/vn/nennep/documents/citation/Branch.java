package vn.nennep.documents.citation;

import java.util.List;
import vn.nennep.documents.Relation;

/// A document at the other end of a citation, and what lies behind it in the same direction.
///
/// @param no place among the citations of the document that cites
public record Branch(Cited document, Relation relation, int no, List<Branch> further) {

    public Branch {
        further = List.copyOf(further);
    }
}
