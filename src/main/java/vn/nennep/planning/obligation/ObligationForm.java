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
/// @param due in the officials' own words: "trước 15/4/2024"
public record ObligationForm(
        ObligationKind kind,

        @NotBlank(message = "Nhập tên nhiệm vụ") @Size(max = 300, message = "Rút tên nhiệm vụ còn không quá 300 chữ") String title,

        @Nullable List<String> who,
        @Nullable List<String> audience,
        @Nullable String due,
        @Nullable String atLeast,
        @Nullable String per,
        @Nullable String reportTo,
        @Nullable String via,

        @Nullable @Size(max = 500, message = "Rút tên sản phẩm còn không quá 500 chữ") String product,

        @Nullable String looseningReason) {

    private static final String KIND = "kind-";
    private static final String UNIT = "unit-";
    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(PersonCategory.values()).map(Enum::name), Stream.of("KEY_LEADER", "PEOPLE"))
            .collect(Collectors.toUnmodifiableSet());

    public static ObligationForm of(Obligation obligation) {
        Obligation.Terms terms = obligation.terms();
        Stream<String> kinds = terms.kinds().stream().map(KIND::concat);
        Stream<String> units = terms.units().stream().map(id -> UNIT + id);
        return new ObligationForm(
                terms.kind(),
                terms.title(),
                Stream.concat(kinds, units).toList(),
                terms.audience(),
                terms.due() == null ? "" : terms.due().label(),
                terms.atLeast() == null ? "" : terms.atLeast().toString(),
                terms.per() == null ? "" : terms.per().name(),
                terms.reportTo(),
                terms.via(),
                terms.product(),
                obligation.looseningReason());
    }

    /// @param rule what the words of `due` mean
    Obligation.Terms terms(@Nullable DueRule rule, @Nullable Integer quota) {
        return new Obligation.Terms(
                kind,
                title.strip(),
                some(KIND),
                some(UNIT).stream().map(Long::valueOf).collect(Collectors.toSet()),
                audience == null
                        ? List.of()
                        : audience.stream().filter(KNOWN::contains).toList(),
                rule,
                quota,
                quota == null || per == null || per.isBlank() ? null : PeriodKind.valueOf(per),
                blankToNull(reportTo),
                blankToNull(via),
                blankToNull(product));
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
