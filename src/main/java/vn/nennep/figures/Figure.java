package vn.nennep.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;
import vn.nennep.text.OfficialFigures;

/// Số liệu: a number with its definition, scope and period, never typed.
public interface Figure {

    /// What a figure is.
    ///
    /// @param code stable: "study.members"
    /// @param name as a report says it: "Đảng viên đã học tập, quán triệt chuyên đề"
    /// @param meaning how it is counted, numerator and denominator, in Vietnamese
    /// @param unitWord counted in: "đảng viên", "tổ chức đảng", "mô hình"
    record Definition(String code, String name, String meaning, String unitWord, Shape shape) {

        /// "97,4%", or for a count "97". A share of nothing is "–", never a zero.
        public String brief(Value value) {
            return shape == Shape.SHARE ? value.percent() : OfficialFigures.count(value.numerator());
        }

        /// "97,4% (2.431/2.497 đảng viên)", or for a count "97 tổ chức đảng".
        public String full(Value value) {
            if (shape == Shape.COUNT) return brief(value) + " " + unitWord;
            if (value.empty()) return "chưa giao";
            return brief(value) + " (" + value.ratio() + " " + unitWord + ")";
        }

        /// The answer in one line: "97,4% đảng viên đã học tập: 2.431/2.497".
        public String answer(Value value) {
            if (value.empty()) return name + ": chưa giao cho đơn vị nào";
            String ratio = shape == Shape.SHARE ? ": " + value.ratio() : "";
            boolean namesWhatIsCounted = name.toLowerCase(Locale.ROOT).startsWith(unitWord.toLowerCase(Locale.ROOT));
            return namesWhatIsCounted
                    ? brief(value) + " " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + ratio
                    : name + ": " + full(value);
        }
    }

    enum Shape {
        COUNT,
        SHARE
    }

    /// Over which structure it is summed. What happened is the same; only who stands below whom differs.
    enum As {
        /// as the activity counts for a report
        USUAL,
        /// as the structure was on the year's last day
        THEN,
        /// as it is today
        NOW
    }

    /// Where and when: the subtree of a unit, for a topic and a calendar year.
    record Scope(UnitId unit, long topicId, int year, As as) {

        public Scope(UnitId unit, long topicId, int year) {
            this(unit, topicId, year, As.USUAL);
        }

        /// The day whose structure is meant.
        ///
        /// @param usual the day that the activity takes when nobody has chosen
        public LocalDate on(LocalDate today, LocalDate usual) {
            return switch (as) {
                case USUAL -> usual;
                case THEN -> yearsEnd(today);
                case NOW -> today;
            };
        }

        /// The year's last day, or today while the year runs.
        public LocalDate yearsEnd(LocalDate today) {
            LocalDate last = LocalDate.of(year, 12, 31);
            return last.isBefore(today) ? last : today;
        }

        public Scope seen(As other) {
            return new Scope(unit, topicId, year, other);
        }

        /// Every number is a door: the address at which a figure shows what it is made of in this scope.
        public String door(String code) {
            return "/figures/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "?unit=" + unit + "&topic=" + topicId
                    + "&year=" + year
                    + (as == As.USUAL ? "" : "&as=" + as.name().toLowerCase(Locale.ROOT));
        }

        public Scope at(UnitId other) {
            return new Scope(other, topicId, year, as);
        }
    }

    /// @param denominator null for a plain count
    record Value(long numerator, @Nullable Long denominator) {

        public static Value count(long number) {
            return new Value(number, null);
        }

        public static Value share(long numerator, long denominator) {
            return new Value(numerator, denominator);
        }

        /// A share of which nothing is expected; it has no per cent.
        public boolean empty() {
            return denominator != null && denominator == 0;
        }

        public String percent() {
            return denominator == null ? "–" : OfficialFigures.percent(numerator, denominator);
        }

        /// "07/11", "2.431/2.497".
        public String ratio() {
            String whole = denominator == null ? "" : "/" + OfficialFigures.count(denominator);
            return OfficialFigures.count(numerator) + whole;
        }

        /// The sum of parts: of numerators, and of denominators where they have one.
        public static Value sum(Stream<Value> parts) {
            return parts.reduce((a, b) -> new Value(a.numerator + b.numerator, sum(a.denominator, b.denominator)))
                    .orElse(count(0));
        }

        private static @Nullable Long sum(@Nullable Long a, @Nullable Long b) {
            return a == null ? b : b == null ? a : Long.valueOf(a + b);
        }
    }

    /// What a value is made of: one part per unit directly below, or where nothing is below, the sources themselves.
    ///
    /// @param href where the part opens: the same figure one level deeper, or the record it was counted from
    record Part(String name, Value value, @Nullable String href) {}

    /// A figure's parts, which always sum up to its value.
    record Trace(Definition definition, Scope scope, Value value, List<Part> parts) {

        public Trace {
            parts = List.copyOf(parts);
        }

        public Value sumOfParts() {
            return Value.sum(parts.stream().map(Part::value));
        }

        /// Whether the parts make up the whole. When they do not, a page says so loudly and trusts neither.
        public boolean addsUp() {
            Value sum = sumOfParts();
            long whole = value.denominator() == null ? 0 : value.denominator();
            long parts = sum.denominator() == null ? 0 : sum.denominator();
            return sum.numerator() == value.numerator() && parts == whole;
        }
    }
}
