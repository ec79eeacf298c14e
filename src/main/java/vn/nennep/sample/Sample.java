package vn.nennep.sample;

/// The sample: the same size and seed always make the same units and people.
public interface Sample {

    /// Loads province by province, each in one transaction; killed half-way it goes on with the next province. Does
    /// nothing when all are there.
    ///
    /// @throws vn.nennep.database.StartProblem when units stand here that are not the sample's
    void load(SampleSize size);
}
