package vn.nennep.access;

import java.util.List;

/// Contributed by the sample, when there is one: the accounts with which a newcomer may try the program. The sign-in
/// page lists them.
public interface SampleSignIn {

    List<Entry> accounts();

    /// @param who role and unit in words: "Cán bộ Ban Tuyên giáo Tỉnh ủy"
    record Entry(String who, String username, String password) {}
}
