package vn.nennep.documents;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.Line;
import vn.nennep.organization.Unit;
import vn.nennep.text.OfficialFigures;

/// In whose name a document is issued: how the body calls itself on paper, and how it signs.
///
/// @param above the unit above, printed over the issuer; null where nothing is
public record Issuer(Unit unit, @Nullable Unit above) {

    private static final int GRASSROOTS_LEVEL = 3;

    /// Over a committee stands the party organisation that the committee above leads.
    private static final Map<String, String> ORGANISATION_OF = Map.of(
            "Tỉnh ủy ", "Đảng bộ tỉnh ",
            "Thành ủy ", "Đảng bộ thành phố ",
            "Thị ủy ", "Đảng bộ thị xã ",
            "Huyện ủy ", "Đảng bộ huyện ",
            "Đảng ủy ", "Đảng bộ ");

    public String profile() {
        return unit.kind().line() == Line.STATE ? IssuedText.STATE : IssuedText.PARTY;
    }

    /// As printed: a party organisation issues through its committee, "Đảng ủy xã Vị Thanh".
    public String name() {
        return unit.name().startsWith("Đảng bộ ")
                ? "Đảng ủy " + unit.name().substring("Đảng bộ ".length())
                : unit.name();
    }

    public @Nullable String superior() {
        if (above == null || unit.kind().line() == Line.STATE) {
            return null;
        }
        if (unit.kind().advisory()) {
            return above.name();
        }
        return ORGANISATION_OF.entrySet().stream()
                .filter(entry -> above.name().startsWith(entry.getKey()))
                .map(entry ->
                        entry.getValue() + above.name().substring(entry.getKey().length()))
                .findFirst()
                .orElse(above.name());
    }

    /// Who decides and is named in the text: "Ban Thường vụ Huyện ủy Vị Thủy", "Chi bộ ấp Thạnh Lợi".
    public String collective() {
        return hasStandingCommittee() ? "Ban Thường vụ " + unit.name() : name();
    }

    /// Under T/M; null for a body whose head signs in their own right.
    public @Nullable String onBehalfOf() {
        return switch (unit.kind().line()) {
            case PARTY -> unit.kind().advisory() ? null : ofParty();
            case FRONT -> unit.name().contains("Mặt trận") ? "BAN THƯỜNG TRỰC" : "BAN THƯỜNG VỤ";
            case STATE, PRESS, SCHOOL -> null;
        };
    }

    private String ofParty() {
        if (hasStandingCommittee()) {
            return "BAN THƯỜNG VỤ";
        }
        if (unit.kind().holdsPeople()) {
            return "CHI BỘ";
        }
        return unit.kind().level() < GRASSROOTS_LEVEL ? "BAN CÁN SỰ ĐẢNG" : "ĐẢNG ỦY";
    }

    private boolean hasStandingCommittee() {
        return unit.kind().line() == Line.PARTY
                && !unit.kind().advisory()
                && unit.kind().level() < GRASSROOTS_LEVEL
                && !unit.name().toLowerCase(Locale.of("vi")).startsWith("ban cán sự");
    }

    /// Usually the deputy secretary for a standing committee, the secretary for a branch; an office by its head.
    public String usualCapacity() {
        return switch (unit.kind().line()) {
            case PARTY -> unit.kind().advisory() ? "TRƯỞNG BAN" : hasStandingCommittee() ? "PHÓ BÍ THƯ" : "BÍ THƯ";
            case FRONT -> "CHỦ TỊCH";
            case STATE, PRESS, SCHOOL -> "THỦ TRƯỞNG ĐƠN VỊ";
        };
    }

    /// @param kind the kind's sign: KH, BC
    public Letterhead head(String kind, @Nullable Integer number, @Nullable LocalDate date) {
        return new Letterhead(superior(), name(), number, sign(kind), unit.place(), date);
    }

    public Signature signature(@Nullable String onBehalfOf, String capacity, @Nullable String signatory) {
        return onBehalfOf == null || onBehalfOf.isBlank()
                ? Signature.as(capacity, signatory)
                : Signature.onBehalfOf(onBehalfOf, capacity, signatory);
    }

    /// Number and symbol: 12-KH/HU, or for the State 12/KH-UBND.
    public String symbol(String kind, int number) {
        return OfficialFigures.day(number) + (profile().equals(IssuedText.STATE) ? "/" : "-") + sign(kind);
    }

    private String sign(String kind) {
        if (unit.symbol().isEmpty()) {
            return kind;
        }
        return kind + (profile().equals(IssuedText.STATE) ? "-" : "/") + unit.symbol();
    }
}
