package vn.nennep.web;

import java.util.Optional;

/// Something that no text sent to the program may hold, whatever page sends it. Each bean of this kind is asked
/// once for every text of every request that writes.
public interface TextCheck {

    /// Why the text cannot be kept and what to do, in Vietnamese; empty when nothing stands against it.
    Optional<String> objection(String text);
}
