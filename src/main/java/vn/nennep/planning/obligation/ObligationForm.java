package vn.nennep.planning.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nennep.people.PersonCategory;
import vn.nennep.planning.ObligationKind;
import vn.nennep.time.DueRule;
import vn.nennep.time.PeriodKind;

/// What an officer corrects on a card.
///
/// @param who kind-… and unit-… of those on whom it lands
/// @param named further units, by their names
/// @param due in the officials' own words: "trước 15/4/2024"
/// @param partners with whom it is done, apart by semicolons
/// @param exceptions who is left out or follows rules of their own, in the same way
public record ObligationForm(
        ObligationKind kind,

        @NotBlank(message = "Nhập tên nhiệm vụ") @Size(max = 300, message = "Rút tên nhiệm vụ còn không quá 300 chữ") String title,

        @Nullable List<String> who,

        @Nullable @Size(max = 1000, message = "Rút danh sách đơn vị còn không quá 1.000 chữ") String named,

        @Nullable List<String> audience,
        @Nullable String due,
        @Nullable String atLeast,
        @Nullable String per,
        @Nullable String reportTo,
        @Nullable String via,

        @Nullable @Size(max = 1000, message = "Rút danh sách nơi phối hợp còn không quá 1.000 chữ") String partners,

        @Nullable @Size(max = 1000, message = "Rút phần ngoại lệ còn không quá 1.000 chữ") String exceptions,

        @Nullable @Size(max = 500, message = "Rút tên sản phẩm còn không quá 500 chữ") String product,

        @Nullable String looseningReason) {

    private static final String KIND = "kind-";
    private static final String UNIT = "unit-";
    private static final String APART = "; ";

    /// Of whom an obligation can speak: categories of persons, and who is no category but addressed all the same.
    static final List<String> AUDIENCE = Stream.concat(
                    Arrays.stream(PersonCategory.values()).map(Enum::name), Stream.of("KEY_LEADER", "PEOPLE"))
            .toList();

    public static ObligationForm of(Obligation obligation) {
        Obligation.Terms terms = obligation.terms();
        Stream<String> kinds = terms.kinds().stream().map(KIND::concat);
        Stream<String> units = terms.units().stream().map(id -> UNIT + id);
        return new ObligationForm(
                terms.kind(),
                terms.title(),
                Stream.concat(kinds, units).toList(),
                "",
                terms.audience(),
                terms.due() == null ? "" : terms.due().label(),
                terms.atLeast() == null ? "" : terms.atLeast().toString(),
                terms.per() == null ? "" : terms.per().name(),
                terms.reportTo(),
                terms.via(),
                String.join(APART, obligation.partners()),
                String.join(APART, obligation.exceptions()),
                terms.product(),
                obligation.looseningReason());
    }

    /// @param rule what the words of `due` mean
    /// @param further units whose names were typed
    Obligation.Terms terms(@Nullable DueRule rule, @Nullable Integer quota, Set<Long> further) {
        return new Obligation.Terms(
                kind,
                title.strip(),
                some(KIND),
                Stream.concat(some(UNIT).stream().map(Long::valueOf), further.stream())
                        .collect(Collectors.toSet()),
                audience == null
                        ? List.of()
                        : audience.stream().filter(AUDIENCE::contains).toList(),
                rule,
                quota,
                quota == null || per == null || per.isBlank() ? null : PeriodKind.valueOf(per),
                blankToNull(reportTo),
                blankToNull(via),
                blankToNull(product));
    }

    List<String> namedUnits() {
        return parts(named);
    }

    List<String> with() {
        return parts(partners);
    }

    List<String> without() {
        return parts(exceptions);
    }

    private static List<String> parts(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[;\\n]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    private Set<String> some(String prefix) {
        return who == null
                ? Set.of()
                : who.stream()
                        .filter(choice -> choice.startsWith(prefix))
                        .map(choice -> choice.substring(prefix.length()))
                        .collect(Collectors.toSet());
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
