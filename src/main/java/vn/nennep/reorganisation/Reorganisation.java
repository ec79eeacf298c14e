package vn.nennep.reorganisation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of an act (3.2).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reorganisation.Open.class, name = "OPEN"),
    @JsonSubTypes.Type(value = Reorganisation.Rename.class, name = "RENAME"),
    @JsonSubTypes.Type(value = Reorganisation.Reshape.class, name = "RESHAPE"),
    @JsonSubTypes.Type(value = Reorganisation.Move.class, name = "MOVE"),
    @JsonSubTypes.Type(value = Reorganisation.Merge.class, name = "MERGE"),
    @JsonSubTypes.Type(value = Reorganisation.Split.class, name = "SPLIT"),
    @JsonSubTypes.Type(value = Reorganisation.Dissolve.class, name = "DISSOLVE"),
    @JsonSubTypes.Type(value = Reorganisation.Enlist.class, name = "ENLIST")
})
public sealed interface Reorganisation {

    /// @param origin the unit out of which it comes; null when it is altogether new
    record Open(
            String name,
            String shortName,
            String symbol,
            String place,
            String kind,
            @Nullable Ref parent,
            @Nullable Ref origin)
            implements Reorganisation {}

    record Rename(Ref unit, String name, String shortName) implements Reorganisation {}

    /// Another kind, and by it a higher or lower level.
    record Reshape(Ref unit, String kind, String symbol, String place) implements Reorganisation {}

    record Move(Ref unit, Ref parent) implements Reorganisation {}

    /// Everything of the units goes to the other, and they end.
    record Merge(List<Ref> units, Ref into) implements Reorganisation {}

    /// People go to the parts. Unless `stays`, the unit ends, and what nobody was named for goes to the first part.
    record Split(Ref unit, List<Part> parts, boolean stays) implements Reorganisation {}

    /// @param people numbers of the persons who go there
    /// @param below units directly below that go there
    record Part(Ref unit, List<Long> people, List<Ref> below) {}

    /// The unit ends; the successor takes over its people, what stands below it and what it owes.
    record Dissolve(Ref unit, Ref successor) implements Reorganisation {}

    /// Many new units at once, as a list names them; those above before those below.
    record Enlist(List<Enlisted> units) implements Reorganisation {}

    /// @param parent the unit above; null when that is another of the list, or nothing
    /// @param within which of the list stands above, from 0; null when the parent stands already
    record Enlisted(
            String name,
            String shortName,
            String symbol,
            String place,
            String kind,
            @Nullable Long parent,
            @Nullable Integer within) {}
}
