package vn.nennep.web.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nennep.text.OfficialFigures;
import vn.nennep.text.VietnameseText;
import vn.nennep.web.AsTyped;

/// Turns the texts of one input into the type its record component has.
final class Answer {

    /// Outside of these a year is a slip of the finger: 0024, 20244.
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2100;

    private static final DateTimeFormatter WRITTEN_DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Answer() {}

    /// Says what to do, because it cannot be read.
    static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    static @Nullable Object read(RecordComponent component, List<String> texts) throws Unreadable {
        Class<?> type = component.getType();
        if (type == List.class || type == Set.class) {
            return several(component, texts);
        }
        String text = texts.isEmpty() ? "" : texts.getFirst();
        return type == String.class && component.isAnnotationPresent(AsTyped.class)
                ? VietnameseText.nfc(text)
                : one(type, text);
    }

    private static Object several(RecordComponent component, List<String> texts) throws Unreadable {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        List<Object> read = new ArrayList<>();
        for (String text : texts) {
            Object answer = one((Class<?>) element, text);
            if (answer != null) {
                read.add(answer);
            }
        }
        return component.getType() == List.class ? List.copyOf(read) : new LinkedHashSet<>(read);
    }

    private static @Nullable Object one(Class<?> type, String typed) throws Unreadable {
        String text = VietnameseText.nfc(typed.replace("\r\n", "\n")).strip();
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class) {
            return text.equals("true") || text.equals("on");
        }
        if (text.isEmpty()) {
            if (type.isPrimitive()) {
                throw new Unreadable("Nhập một số");
            }
            return null;
        }
        if (type.isEnum()) {
            return choice(type, text);
        }
        return type.isRecord() ? identity(type, text) : figureOrTime(type, text);
    }

    private static Object figureOrTime(Class<?> type, String text) throws Unreadable {
        if (type == int.class || type == Integer.class) {
            long number = number(text);
            if (number > Integer.MAX_VALUE) {
                throw new Unreadable("Nhập một số nhỏ hơn");
            }
            return (int) number;
        }
        if (type == long.class || type == Long.class) {
            return number(text);
        }
        if (type == BigDecimal.class) {
            return OfficialFigures.parseDecimal(text).orElseThrow(() -> new Unreadable("Nhập một số, ví dụ 97,5"));
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == LocalTime.class) {
            return time(text);
        }
        throw new IllegalStateException("a form cannot hold " + type);
    }

    private static long number(String text) throws Unreadable {
        return OfficialFigures.parseCount(text).orElseThrow(() -> new Unreadable("Nhập một số, ví dụ 12 hoặc 1.234"));
    }

    private static LocalDate date(String text) throws Unreadable {
        try {
            LocalDate date = text.indexOf('/') > 0 ? LocalDate.parse(text, WRITTEN_DATE) : LocalDate.parse(text);
            if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
                throw new Unreadable(
                        "Xem lại năm: chương trình ghi ngày từ năm " + EARLIEST_YEAR + " đến năm " + LATEST_YEAR);
            }
            return date;
        } catch (DateTimeParseException _) {
            throw new Unreadable("Nhập ngày có thật theo dạng ngày/tháng/năm, ví dụ 15/4/2024");
        }
    }

    private static LocalTime time(String text) throws Unreadable {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException _) {
            throw new Unreadable("Nhập giờ theo dạng giờ:phút, ví dụ 08:00");
        }
    }

    private static Object choice(Class<?> type, String text) throws Unreadable {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new Unreadable("Chọn một trong các mục có sẵn");
    }

    /// An id of ours: a record around one number.
    private static Object identity(Class<?> type, String text) throws Unreadable {
        try {
            var constructor = type.getDeclaredConstructor(long.class);
            return constructor.newInstance(Long.parseLong(text));
        } catch (NumberFormatException _) {
            throw new Unreadable("Chọn một trong các mục có sẵn");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a form cannot hold " + type, impossible);
        }
    }
}
