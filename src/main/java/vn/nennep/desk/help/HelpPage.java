package vn.nennep.desk.help;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What jte needs to draw the help: only what the reader may do.
public record HelpPage(List<Section> sections) {

    /// @param href where the work begins; null when it begins anywhere
    public record Section(String title, @Nullable String href, List<String> steps) {}
}
