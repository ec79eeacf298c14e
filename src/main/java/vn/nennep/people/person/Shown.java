package vn.nennep.people.person;

import nennep.sql.people.tables.records.PersonRecord;
import vn.nennep.people.Anonymity;
import vn.nennep.people.PersonId;

/// By what a person is called on lists and pages; by a number who is counted only.
final class Shown {

    private Shown() {}

    static String name(PersonRecord row) {
        if (row.getErasedOn() != null) {
            return Anonymity.ERASED + ", số " + row.getId();
        }
        return row.getRestricted() ? restricted(new PersonId(row.getId())) : row.getFullName();
    }

    static String restricted(PersonId person) {
        return "Người hạn chế xử lý, số " + person;
    }
}
