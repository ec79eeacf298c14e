package vn.nennep.privacy.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Form;

/// One request with its answer.
///
/// @param proposed what is right instead, of a correction; empty otherwise
/// @param known what is kept now, of a correction
/// @param receipt where it is taken up; null once it is
/// @param goes of an erasure: what is erased
/// @param stays of an erasure: what stays and why
public record RequestPage(
        String address,
        boolean open,
        String text,
        String proposed,
        String known,
        @Nullable String receipt,
        boolean erasure,
        boolean possible,
        List<String> goes,
        List<String> stays,
        String acceptLabel,
        List<Step> steps,
        Form<?> form) {

    public record Step(String at, String state, String text) {}
}
