package vn.nennep.sample;

import java.util.Locale;

/// How large the sample is.
///
/// @param branches in all provinces together, at least [#FEWEST_BRANCHES] a province
/// @param people in all provinces together, at least fifteen a branch
public record SampleSize(int provinces, int branches, int people) {

    public static final int FEWEST_BRANCHES = 110;

    /// Small enough to know by heart.
    public static final SampleSize SMALL = new SampleSize(1, 110, 2_500);

    public static final SampleSize PROVINCE = new SampleSize(1, 10_000, 165_000);
    public static final SampleSize COUNTRY = new SampleSize(34, 300_000, 5_400_000);

    public SampleSize {
        if (provinces < 1 || branches < FEWEST_BRANCHES * provinces || people < 15 * branches) {
            throw new IllegalArgumentException("a province has at least " + FEWEST_BRANCHES
                    + " branches and fifteen people a branch: " + provinces + ", " + branches + ", " + people);
        }
    }

    /// By name (small, province, country), or as provinces,branches,people.
    public static SampleSize named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "small" -> SMALL;
            case "province" -> PROVINCE;
            case "country" -> COUNTRY;
            default -> counted(name.split(",", -1));
        };
    }

    private static SampleSize counted(String[] parts) {
        if (parts.length != 3) {
            throw new IllegalArgumentException("a size is small, province, country or provinces,branches,people");
        }
        return new SampleSize(
                Integer.parseInt(parts[0].strip()),
                Integer.parseInt(parts[1].strip()),
                Integer.parseInt(parts[2].strip()));
    }

    /// The share of one province; shares add up to the whole.
    public SampleSize ofProvince(int no) {
        return new SampleSize(1, share(branches, no), share(people, no));
    }

    private int share(int whole, int no) {
        return (int) ((long) whole * (no + 1) / provinces - (long) whole * no / provinces);
    }
}
