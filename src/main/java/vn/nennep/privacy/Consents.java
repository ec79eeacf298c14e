package vn.nennep.privacy;

import java.time.Instant;
import java.util.Optional;
import vn.nennep.people.PersonId;

/// Đồng ý: for purposes that rest on the person's consent alone (contests for the public, stories with
/// pictures). Never
/// assumed: nothing is agreed to until [#give] or [#putDown] was called because somebody said so. Provable: who
/// gave it, when, to which wording; withdrawing ends it and leaves that it was given.
public interface Consents {

    /// What is asked today, word by word; shown beside a box that is not ticked.
    Wording wording(Purpose purpose);

    /// By the signed-in person, to that wording.
    ///
    /// @param subject what it is for: "contest/12"; one consent each
    /// @param title as it is told on `/my/data`: "Cuộc thi tìm hiểu …"
    /// @throws vn.nennep.web.Refusal when another wording is asked for by now
    void give(Wording shown, String subject, String title);

    /// From a signed paper, by the signed-in official, for somebody who has no account.
    ///
    /// @param paper where it lies: "Hồ sơ tuyên truyền 2024, tờ 12"
    void putDown(PersonId person, Purpose purpose, String subject, String title, String paper);

    /// Whether it stands now. Whoever uses data that rests on consent asks each time.
    boolean given(PersonId person, Purpose purpose, String subject);

    /// The newest consent for the subject, withdrawn or not: the proof.
    Optional<Proof> proof(PersonId person, Purpose purpose, String subject);

    /// @param version of the wording, counted for each purpose
    record Wording(Purpose purpose, int version, String text) {}

    record Proof(Wording wording, Instant given, boolean byPaper, boolean withdrawn) {}
}
