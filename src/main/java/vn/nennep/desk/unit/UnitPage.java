package vn.nennep.desk.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One unit: where it stands, what is below, who is here, and how long all that holds.
///
/// @param chain from the root down to the unit itself
/// @param people names, only for the branch itself; null for everybody else
/// @param events what reorganisations made of it, newest first
/// @param calendarHref what is due there; null for those who do not follow it
/// @param remindersHref when it is reminded by itself; null for those who may not say so
/// @param rolesHref who holds which role; null for those who may not see it
/// @param reorganiseHref null when the caller may not reorganise it
/// @param successor who took its place; null while it stands
/// @param peopleHref where the people are listed or counted; null for those who may read neither
/// @param nothing said instead when neither units nor people are to be shown; null when there are some
public record UnitPage(
        List<Figure> figures,
        List<Step> chain,
        List<UnitsPage.Row> children,
        @Nullable List<PersonLine> people,
        @Nullable String peopleHref,
        List<Span> history,
        List<Event> events,
        @Nullable String calendarHref,
        @Nullable String remindersHref,
        @Nullable String rolesHref,
        @Nullable String reorganiseHref,
        @Nullable Successor successor,
        @Nullable String nothing) {

    public record Figure(String value, String caption, String href) {}

    /// @param href null when the unit is out of reach
    public record Step(String name, String kind, @Nullable String href, boolean here) {}

    public record PersonLine(String name, @Nullable String note) {}

    /// @param days "từ 01/01/2022", "từ 01/10/2020 đến hết 31/12/2021"
    public record Span(String name, String kind, @Nullable String above, String days, boolean now) {}

    /// @param href of the act; null when the caller may not see acts
    public record Event(
            String on,
            String decision,
            List<String> words,
            @Nullable String href) {}

    public record Successor(String name, String href) {}
}
