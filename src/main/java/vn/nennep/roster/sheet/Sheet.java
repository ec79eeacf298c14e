package vn.nennep.roster.sheet;

import java.time.Instant;
import vn.nennep.access.AccountId;
import vn.nennep.organization.UnitId;
import vn.nennep.people.Newcomers.Judgement;

/// Bảng nhập: a list of people handed in as a file, and what was found in it.
record Sheet(
        long id, UnitId unit, AccountId account, String fileName, State state, Judgement found, Instant handedInAt) {

    enum State {
        /// Laid out, not yet judged.
        READ,
        JUDGED,
        ENTERED,
        REMOVED
    }

    String href() {
        return "/sheets/" + id;
    }

    String subject() {
        return subject(id);
    }

    static String subject(long id) {
        return "sheet/" + id;
    }

    static long id(String subject) {
        return Long.parseLong(subject.substring("sheet/".length()));
    }
}
