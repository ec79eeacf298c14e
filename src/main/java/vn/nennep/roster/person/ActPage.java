package vn.nennep.roster.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.web.Choice;
import vn.nennep.web.Form;

/// The form of one act on a person: the fields it asks for are the ones that are not null.
///
/// @param place label of the unit asked for
/// @param placeHint what is said below that label
/// @param places units among which to choose when the name fits several
/// @param title whether an office is asked for
/// @param day label of the day from which it holds
/// @param until label of the last day
/// @param ending what ends with it: a tick and its words
/// @param categories choices of categories
/// @param naming whether name and year of birth are asked for
public record ActPage(
        String action,
        String back,
        String submit,
        String explained,
        Form<?> form,
        @Nullable String place,
        @Nullable String placeHint,
        List<Choice> places,
        boolean title,
        @Nullable String day,
        @Nullable String until,
        @Nullable String ending,
        List<Choice> categories,
        boolean naming) {

    static ActPage of(String action, String back, String submit, String explained, Form<?> form) {
        return new ActPage(
                action, back, submit, explained, form, null, null, List.of(), false, null, null, null, List.of(),
                false);
    }

    ActPage at(String label, String hint, List<Choice> fitting) {
        return new ActPage(
                action,
                back,
                submit,
                explained,
                form,
                label,
                hint,
                fitting,
                title,
                day,
                until,
                ending,
                categories,
                naming);
    }

    ActPage on(String label) {
        return new ActPage(
                action,
                back,
                submit,
                explained,
                form,
                place,
                placeHint,
                places,
                title,
                label,
                until,
                ending,
                categories,
                naming);
    }

    ActPage until(String label) {
        return new ActPage(
                action,
                back,
                submit,
                explained,
                form,
                place,
                placeHint,
                places,
                title,
                day,
                label,
                ending,
                categories,
                naming);
    }

    ActPage ending(@Nullable String words) {
        return new ActPage(
                action,
                back,
                submit,
                explained,
                form,
                place,
                placeHint,
                places,
                title,
                day,
                until,
                words,
                categories,
                naming);
    }

    ActPage titled() {
        return new ActPage(
                action,
                back,
                submit,
                explained,
                form,
                place,
                placeHint,
                places,
                true,
                day,
                until,
                ending,
                categories,
                naming);
    }

    ActPage among(List<Choice> choices) {
        return new ActPage(
                action, back, submit, explained, form, place, placeHint, places, title, day, until, ending, choices,
                naming);
    }

    ActPage named() {
        return new ActPage(
                action,
                back,
                submit,
                explained,
                form,
                place,
                placeHint,
                places,
                title,
                day,
                until,
                ending,
                categories,
                true);
    }
}
