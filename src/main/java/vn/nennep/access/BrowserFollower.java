package vn.nennep.access;

/// Whoever keeps something for an account in a browser, and lets it go when the account leaves that browser. A bean of
/// the module that keeps it. An account that is merely idle has not left.
public interface BrowserFollower {

    /// In the transaction of signing in: whoever was there before has left.
    void signedIn(AccountId account, String browser);

    void signedOut(AccountId account, String browser);

    /// Signed out everywhere else by its owner, by a new password, by being recovered or closed.
    ///
    /// @param here where it stays; empty: nowhere
    void signedOutElsewhere(AccountId account, String here);
}
