package vn.nennep.documents;

/// In whose right a signatory signs. How it is abbreviated (T/M, TM.) is the layout profile's affair.
public enum Authority {
    /// thay mặt: for a collective
    ON_BEHALF_OF,
    /// ký thay: a deputy for the head
    FOR,
    /// thừa lệnh: by order of the head or of the collective
    BY_ORDER_OF,
    /// thừa ủy quyền
    BY_AUTHORITY_OF
}
