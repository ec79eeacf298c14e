package vn.nennep.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nennep.organization.UnitId;

/// Số liệu: a number with its definition, scope and period, never typed.
public interface Figure {

    /// What a figure is.
    ///
    /// @param code stable: "study.members"
    /// @param name as a report says it: "Đảng viên đã học tập, quán triệt chuyên đề"
    /// @param meaning how it is counted, numerator and denominator, in Vietnamese
    /// @param unitWord counted in: "đảng viên", "tổ chức đảng", "mô hình"
    record Definition(String code, String name, String meaning, String unitWord, Shape shape) {}

    enum Shape {
        COUNT,
        SHARE
    }

    /// Where and when: the subtree of a unit, for a topic and a calendar year.
    record Scope(UnitId unit, long topicId, int year) {}

    /// @param denominator null for a plain count
    record Value(long numerator, @Nullable Long denominator) {}

    /// What a value is made of: one part per unit directly below, or where nothing is below, the sources themselves.
    ///
    /// @param href where the part opens: the same figure one level deeper, or the record it was counted from
    record Part(String name, Value value, @Nullable String href) {}

    /// A figure's parts, which always sum up to its value.
    record Trace(Definition definition, Scope scope, Value value, List<Part> parts) {}
}
