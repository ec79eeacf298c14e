package vn.nennep.notification.choice;

/// Where letters go, or the code that was sent there.
record AddressForm(String email, String code) {}
