package vn.nennep.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.nennep.time.Period;

/// Nội dung chuyên đề: the numbered parts of topics, and in which months they are studied (2.1).
public interface Contents {

    List<Item> of(TopicId topic);

    /// What a branch studies of the topic in each month of a year that has something.
    List<Month> year(TopicId topic, int year);

    /// What is studied between two days, each once, by number.
    List<Item> between(TopicId topic, LocalDate from, LocalDate to);

    /// @param no as the plan numbers it: (1), (2)
    /// @param periods months and quarters, in order
    record Item(TopicId topic, int no, String title, List<Period> periods) {

        public Item {
            periods = List.copyOf(periods);
        }

        /// "(1) Nâng cao ý chí tự lực"
        public String label() {
            return "(" + no + ") " + title;
        }
    }

    record Month(YearMonth month, List<Item> items) {

        public Month {
            items = List.copyOf(items);
        }
    }
}
