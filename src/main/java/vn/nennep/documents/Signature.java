package vn.nennep.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The signature block. Mandates stand above the capacity in the order given, as in
/// `TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`. The name is left out of a draft without signatory.
public record Signature(
        List<Mandate> mandates, String capacity, @Nullable String signatory) {

    /// One line of authority: its kind and the body or office it comes from, as in T/M BAN THƯỜNG VỤ.
    public record Mandate(Authority authority, String source) {}

    public Signature {
        mandates = List.copyOf(mandates);
    }

    /// The usual case of a committee's document: T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ, name.
    public static Signature onBehalfOf(String collective, String capacity, @Nullable String signatory) {
        return new Signature(List.of(new Mandate(Authority.ON_BEHALF_OF, collective)), capacity, signatory);
    }

    /// A person who signs in their own right: CHỦ TRÌ, NGƯỜI GHI BIÊN BẢN, TRƯỞNG BAN.
    public static Signature as(String capacity, @Nullable String signatory) {
        return new Signature(List.of(), capacity, signatory);
    }
}
