package vn.nennep.privacy.own;

import java.util.List;

/// Dữ liệu của tôi as its template shows it.
///
/// @param looks who looked, newest first
/// @param moreLooks whether there are older ones
public record OwnDataPage(List<OwnRecord.Group> groups, List<Look> looks, boolean moreLooks) {

    /// @param at "08:15 ngày 01/4/2024"
    /// @param what "đã xem trang riêng", with how many others when it was a list
    public record Look(String at, String who, String what, String purpose) {}
}
