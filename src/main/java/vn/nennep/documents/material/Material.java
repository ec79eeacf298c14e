package vn.nennep.documents.material;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// A study material.
///
/// @param url where it is kept elsewhere; null when it is a file here
record Material(
        long id,
        UnitId unit,
        MaterialKind kind,
        String title,
        String summary,
        @Nullable Long topic,
        @Nullable String url,
        @Nullable Long file,
        LocalDate issuedOn) {

    String href() {
        return "/materials/" + id;
    }

    /// "hochiminh.vn"
    @Nullable String host() {
        return url == null ? null : URI.create(url).getHost();
    }
}
