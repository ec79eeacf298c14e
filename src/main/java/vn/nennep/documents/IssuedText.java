package vn.nennep.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a document says, ready to be laid out (requirements 1.5, 12.4). How it looks is the profile's affair.
///
/// @param profile the layout profile's name: [#PARTY], [#STATE] or one added later
/// @param kind as printed (KẾ HOẠCH); null for a letter (công văn), whose title stands under its number
/// @param addressees whom a letter or submission is addressed to (Kính gửi); empty for the rest
/// @param recorder who kept the minutes and signs at the left; null for all other kinds
/// @param recipients Nơi nhận without dashes, in order; the last one is where the copy is kept (Lưu …)
/// @param annex printed behind the signature from a new page on; empty for most
public record IssuedText(
        String profile,
        Letterhead head,
        @Nullable String kind,
        String title,
        List<String> addressees,
        List<Block> body,
        Signature signature,
        @Nullable Signature recorder,
        List<String> recipients,
        List<Block> annex) {

    public static final String PARTY = "party";
    public static final String STATE = "state";

    public IssuedText {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        annex = List.copyOf(annex);
    }

    /// With an annex (phụ lục) on pages of its own behind the signature.
    public IssuedText withAnnex(List<Block> blocks) {
        return new IssuedText(profile, head, kind, title, addressees, body, signature, recorder, recipients, blocks);
    }

    /// A plan, report, decision or the like.
    public static IssuedText of(
            String profile,
            Letterhead head,
            String kind,
            String title,
            List<Block> body,
            Signature signature,
            List<String> recipients) {
        return new IssuedText(profile, head, kind, title, List.of(), body, signature, null, recipients, List.of());
    }

    /// Minutes: the recorder signs at the left, the chair at the right.
    public static IssuedText minutes(
            String profile, Letterhead head, String title, List<Block> body, Signature chair, Signature recorder) {
        return new IssuedText(profile, head, "BIÊN BẢN", title, List.of(), body, chair, recorder, List.of(), List.of());
    }

    /// A letter (công văn): no kind, the subject under the number.
    public static IssuedText letter(
            String profile,
            Letterhead head,
            String subject,
            List<String> addressees,
            List<Block> body,
            Signature signature,
            List<String> recipients) {
        return new IssuedText(profile, head, null, subject, addressees, body, signature, null, recipients, List.of());
    }
}
