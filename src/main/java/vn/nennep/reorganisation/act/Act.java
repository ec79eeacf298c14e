package vn.nennep.reorganisation.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.reorganisation.ActId;
import vn.nennep.reorganisation.NewAct;
import vn.nennep.reorganisation.Outcome;

/// An act as it is kept.
///
/// @param touched what it touched once carried out; empty before
record Act(
        ActId id,
        String title,
        String decision,
        LocalDate effectiveOn,
        UnitId unit,
        State state,
        @Nullable String problem,
        List<NewAct.Line> steps,
        List<Outcome.Touched> touched,
        @Nullable Instant settledAt) {

    enum State {
        DRAFT("đang soạn"),
        SCHEDULED("hẹn ngày"),
        DONE("đã thực hiện"),
        FAILED("chưa thực hiện được"),
        UNDONE("đã hoàn tác");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /// Nothing has changed by it.
        boolean open() {
            return this == DRAFT || this == SCHEDULED || this == FAILED;
        }
    }
}
