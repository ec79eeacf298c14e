package vn.nennep.roster.sheet;

import vn.nennep.text.PersonName;
import vn.nennep.text.VietnameseText;

/// A person's name as it stands in people's tables: in capitals, in another Unicode form, with two spaces.
final class NameCell {

    private static final int LONGEST = 100;

    private NameCell() {}

    /// @throws Unreadable worded for the row
    static PersonName read(String typed) {
        String name = VietnameseText.nfc(VietnameseText.foldWhitespace(typed)).replace('’', '\'');
        if (name.isEmpty()) {
            throw new Unreadable("Thiếu họ và tên");
        }
        if (name.length() > LONGEST) {
            throw new Unreadable("Họ và tên dài quá " + LONGEST + " chữ");
        }
        if (name.indexOf(' ') < 0) {
            throw new Unreadable("Ghi đủ cả họ và tên");
        }
        requireLetters(name);
        return PersonName.parse(inCapitals(name) ? VietnameseText.titleCased(name) : name);
    }

    private static void requireLetters(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            // As far as Vietnamese letters go, the program and the database drop the same marks.
            boolean letter = Character.isLetter(c)
                    && (c < '\u0180'
                            || (c >= '\u1EA0' && c <= '\u1EF9')
                            || c == 'ơ'
                            || c == 'Ơ'
                            || c == 'ư'
                            || c == 'Ư');
            if (!letter && " '-.".indexOf(c) < 0) {
                throw new Unreadable("Họ và tên có ký tự “" + c + "” không phải chữ cái tiếng Việt");
            }
        }
    }

    private static boolean inCapitals(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    static final class Unreadable extends RuntimeException {
        Unreadable(String message) {
            super(message, null, false, false);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }
}
