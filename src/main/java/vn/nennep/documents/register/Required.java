package vn.nennep.documents.register;

import vn.nennep.web.Form;

/// What a document must say of itself when nothing can be read from a file.
final class Required {

    private Required() {}

    static void check(Form<DocumentForm> form) {
        require(form, "kind", "Chọn loại văn bản");
        require(form, "issuer", "Nhập cơ quan ban hành");
        require(form, "title", "Nhập trích yếu");
        require(form, "datedOn", "Nhập ngày văn bản");
    }

    private static void require(Form<DocumentForm> form, String field, String message) {
        if (form.text(field).isBlank() && form.error(field) == null) {
            form.reject(field, message);
        }
    }
}
