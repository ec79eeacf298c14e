package vn.nennep.notification;

import java.util.Collection;

/// Telling accounts what is due (15.3). Whoever is above calls this in the transaction of the act; what leaves the
/// program follows behind.
public interface Notices {

    /// Each is told once: a key that the account knows already is left out. Belongs into a running transaction.
    ///
    /// @return how many were new
    int tell(Collection<NewNotice> notices);
}
