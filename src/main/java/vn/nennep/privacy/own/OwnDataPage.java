package vn.nennep.privacy.own;

import java.util.List;
import vn.nennep.privacy.consent.StoredConsents;
import vn.nennep.privacy.request.OwnRequests;

/// Dữ liệu của tôi as its template shows it.
///
/// @param looks who looked, newest first
/// @param moreLooks whether there are older ones
/// @param restricted whether others see a number in place of the name
public record OwnDataPage(
        List<OwnRecord.Group> groups,
        List<Look> looks,
        boolean moreLooks,
        List<OwnRequests.Line> requests,
        List<StoredConsents.Line> consents,
        boolean restricted) {

    /// @param at "08:15 ngày 01/4/2024"
    /// @param what "đã xem trang riêng", with how many others when it was a list
    public record Look(String at, String who, String what, String purpose) {}
}
