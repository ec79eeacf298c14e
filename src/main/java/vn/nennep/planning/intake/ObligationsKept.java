package vn.nennep.planning.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nennep.planning.ObligationKind;

/// The tasks found so far, each once: what a sentence says twice is one, and what comes later completes what was open.
final class ObligationsKept {

    // In one part of the outline, tasks of one kind without date or number.
    private static final int MOST_ALIKE = 1;

    private final boolean report;
    private final List<ObligationFound> found = new ArrayList<>();
    private int partFrom;

    /// @param report undated tasks of a report are named once for each kind
    ObligationsKept(boolean report) {
        this.report = report;
    }

    List<ObligationFound> all() {
        return List.copyOf(found);
    }

    int size() {
        return found.size();
    }

    /// A part of the outline begins.
    void enterPart() {
        partFrom = found.size();
    }

    /// The last task of this part.
    @Nullable ObligationFound recent() {
        return found.size() > partFrom ? found.getLast() : null;
    }

    /// "Đơn vị chủ trì: …" holds for the whole part.
    void label(List<String> named, boolean partners) {
        for (int i = partFrom; i < found.size(); i++) found.set(i, labelled(found.get(i), named, partners));
    }

    private static ObligationFound labelled(ObligationFound one, List<String> named, boolean partners) {
        List<String> actors = !partners && one.actors().isEmpty() ? named : one.actors();
        List<String> with = partners && one.partners().isEmpty() ? named : one.partners();
        return one.by(actors, with);
    }

    /// "Đối với lực lượng vũ trang thực hiện theo …": said for itself, it holds for the task before it.
    void except(List<String> exceptions) {
        ObligationFound last = recent();
        if (last != null && !exceptions.isEmpty()) found.set(found.size() - 1, last.except(exceptions));
    }

    /// Rows of a table, which stand each for itself.
    void addAll(List<ObligationFound> rows) {
        found.addAll(rows);
    }

    void keep(ObligationFound one, Passage sentence) {
        boolean undated = open(one);
        int alike = 0;
        for (int i = found.size() - 1; i >= partFrom; i--) {
            ObligationFound other = found.get(i);
            if (other.kind() != one.kind()) continue;
            boolean sameSentence = other.start() >= sentence.start() && other.end() <= sentence.end();
            if (undated && (sameSentence || report || ++alike > MOST_ALIKE)) return;
            if (sameSentence && same(other, one)) return;
            // "Xây dựng kế hoạch; gửi về … trước ngày …": one task, whose date comes with its second half.
            if (sameSentence && !undated && open(other) && one.kind() != ObligationKind.OTHER) {
                found.set(i, one.titled(other.title()));
                return;
            }
            // "Thời gian: …" completes the task it belongs to.
            boolean completes = !undated && open(other) && other.title().equals(one.title());
            if (completes && i == found.size() - 1) {
                found.set(i, one);
                return;
            }
        }
        found.add(one);
    }

    private static boolean same(ObligationFound one, ObligationFound other) {
        return Objects.equals(one.due(), other.due()) && Objects.equals(one.quantity(), other.quantity());
    }

    private static boolean open(ObligationFound one) {
        return one.due() == null && one.quantity() == null;
    }

    /// Takes out an announcement among from…to whose kind comes again, with more to it, after `since`.
    boolean dropAnnounced(int from, int to, int since) {
        for (int i = Math.min(to, found.size()) - 1; i >= from; i--) {
            ObligationFound announced = found.get(i);
            boolean repeated = found.subList(Math.min(since, found.size()), found.size()).stream()
                    .anyMatch(one -> one.kind() == announced.kind());
            if (open(announced) && repeated) {
                found.remove(i);
                return true;
            }
        }
        return false;
    }
}
