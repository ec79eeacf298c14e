package vn.nennep.planning.topic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.planning.Contents.Item;
import vn.nennep.planning.TopicId;
import vn.nennep.time.Period;
import vn.nennep.web.Form;

/// A topic with its contents, one beside the other.
///
/// @param contents what is studied, in order; empty ones are left out
/// @param times when, beside each
record TopicForm(
        @Nullable UnitId unit,
        @NotBlank(message = "Nhập tên chuyên đề") String title,
        @NotNull(message = "Nhập năm, như 2024") @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable TopicId parent,
        List<String> contents,
        List<String> times) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;
    private static final int LONGEST = 10;

    int first() {
        return yearFrom == null ? 0 : yearFrom;
    }

    int last() {
        return yearTo == null ? first() : yearTo;
    }

    /// What only both together can be wrong about.
    static void check(Form<TopicForm> form) {
        if (!form.valid()) {
            return;
        }
        TopicForm typed = form.value();
        boolean years = typed.first() >= EARLIEST
                && typed.last() <= LATEST
                && typed.first() <= typed.last()
                && typed.last() - typed.first() < LONGEST;
        if (!years) {
            form.reject("yearFrom", "Năm viết như 2024; đến năm không trước từ năm và không quá mười năm");
            return;
        }
        for (int i = 0; i < typed.contents().size(); i++) {
            if (typed.periods(i).isEmpty()) {
                form.reject(
                        "times",
                        "Nội dung thứ " + (i + 1) + ": thời gian viết như “quý I/" + typed.first()
                                + "” hoặc “tháng 5, 6/" + typed.first() + "”, trong các năm của chuyên đề");
                return;
            }
        }
    }

    private Optional<List<Period>> periods(int at) {
        return Times.read(at < times.size() ? times.get(at) : "", first(), last());
    }

    List<Item> items(TopicId topic) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            String title = contents.get(i).strip();
            if (!title.isEmpty()) {
                items.add(new Item(topic, items.size() + 1, title, periods(i).orElse(List.of())));
            }
        }
        return items;
    }
}
