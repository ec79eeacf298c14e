package vn.nennep.web;

/// A piece of a page for htmx to swap in: a template with `@param XxxPage page` (and `@param Frame frame` when it holds
/// a form), without the frame around it.
///
/// @param status HTTP status; 422 when a form comes back with messages
public record Fragment(String template, Object model, int status) {

    public Fragment(String template, Object model) {
        this(template, model, 200);
    }

    public Fragment status(int code) {
        return new Fragment(template, model, code);
    }
}
