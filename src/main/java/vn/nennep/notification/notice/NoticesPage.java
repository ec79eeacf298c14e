package vn.nennep.notification.notice;

import java.util.List;
import vn.nennep.web.Pager;

/// @param newest number of the newest notice shown, up to which "read all" goes; 0 when nothing is unread
public record NoticesPage(List<Day> days, boolean unreadOnly, long newest, Pager pager) {

    /// What was told on one day.
    public record Day(String label, List<Item> items) {}

    public record Item(long id, String kind, String title, boolean read, List<Line> lines) {}

    public record Line(int no, String text) {}
}
