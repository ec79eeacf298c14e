package vn.nennep.privacy;

/// Mục đích xử lý: what personal data is kept for. Here only the codes by which the program names a purpose;
/// name, legal basis, kinds of data, recipients and term are dated rows of `privacy.purpose` (15.7).
public enum Purpose {
    LISTS,
    DUTIES,
    STUDY,
    ACCOUNT,
    OVERSIGHT,
    REQUESTS,
    /// Only with consent.
    CONTESTS,
    /// Only with consent.
    STORIES
}
