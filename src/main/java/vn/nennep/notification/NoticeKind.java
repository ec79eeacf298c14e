package vn.nennep.notification;

/// A kind of notice, about which each account chooses. Each module contributes its own as a bean.
///
/// @param code module.kind: "planning.reminder"
/// @param label "Nhắc việc"
/// @param hint what is told: "Việc trễ hạn hoặc sắp đến hạn của đơn vị mình"
/// @param oncePerDay never sent out twice a day to the same account, however much there is to say
public record NoticeKind(String code, String label, String hint, boolean oncePerDay) {}
