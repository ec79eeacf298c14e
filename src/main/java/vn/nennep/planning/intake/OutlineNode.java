package vn.nennep.planning.intake;

import java.util.List;

/// A numbered part of the document; `marker` without its punctuation: `I`, `1`, `1.1`, `a`.
public record OutlineNode(String marker, String title, int start, List<OutlineNode> children) {}
