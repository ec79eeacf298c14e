package vn.nennep.planning.plan;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.nennep.access.AuditWords;

/// What planning records, in words.
@Configuration(proxyBeanMethods = false)
class PlanningAuditWords {

    @Bean
    AuditWords planningAuditWords() {
        return new AuditWords(
                Map.ofEntries(
                        Map.entry("planning.topic.opened", "lập chuyên đề"),
                        Map.entry("planning.topic.changed", "sửa chuyên đề"),
                        Map.entry("planning.breakthrough.chosen", "chọn nội dung đột phá, trọng tâm, mô hình"),
                        Map.entry("planning.breakthrough.changed", "sửa nội dung đột phá, trọng tâm, mô hình"),
                        Map.entry("planning.breakthrough.removed", "bỏ nội dung đột phá, trọng tâm, mô hình"),
                        Map.entry("planning.breakthrough.approved", "ghi nhận nội dung đột phá đã thông qua"),
                        Map.entry("planning.breakthrough.noted", "ghi tiến độ nội dung đột phá"),
                        Map.entry("planning.breakthrough.closed", "kết thúc nội dung đột phá"),
                        Map.entry("planning.plan.read", "đọc kế hoạch"),
                        Map.entry("planning.plan.accepted", "giao xuống kế hoạch"),
                        Map.entry("planning.plan.derived", "soạn kế hoạch của đơn vị"),
                        Map.entry("planning.plan.worded", "sửa lời văn kế hoạch"),
                        Map.entry("planning.plan.approved", "ghi nhận kế hoạch đã thông qua"),
                        Map.entry("planning.plan.approval_withdrawn", "rút ghi nhận đã thông qua"),
                        Map.entry("planning.plan.issued", "ban hành kế hoạch"),
                        Map.entry("planning.paper_plan.recorded", "ghi nhận kế hoạch ban hành trên giấy"),
                        Map.entry("planning.paper_plan.removed", "bỏ ghi nhận kế hoạch ban hành trên giấy"),
                        Map.entry("planning.plan.obligations_accepted", "nhận các nhiệm vụ còn lại"),
                        Map.entry("planning.plan.removed", "bỏ bản thảo kế hoạch"),
                        Map.entry("planning.change.begun", "soạn điều chỉnh kế hoạch"),
                        Map.entry("planning.change.carried_out", "thực hiện điều chỉnh kế hoạch"),
                        Map.entry("planning.event.recorded", "ghi ngày diễn ra sự kiện"),
                        Map.entry("planning.due_setting.changed", "đổi cách tính hạn"),
                        Map.entry("planning.obligation.changed", "sửa nhiệm vụ"),
                        Map.entry("planning.obligation.proposed", "để lại nhiệm vụ chưa nhận"),
                        Map.entry("planning.obligation.accepted", "nhận nhiệm vụ"),
                        Map.entry("planning.obligation.removed", "bỏ nhiệm vụ"),
                        Map.entry("planning.reminders.sent", "nhắc đơn vị trễ"),
                        Map.entry("planning.reminder_rule.set", "đặt cách tự nhắc việc"),
                        Map.entry("planning.reminder_rule.removed", "bỏ cách tự nhắc riêng"),
                        Map.entry("planning.evidence.noted", "ghi kết quả"),
                        Map.entry("planning.evidence.removed", "bỏ kết quả ghi nhầm"),
                        Map.entry("planning.assignment.exempted", "miễn nhiệm vụ"),
                        Map.entry("planning.assignment.unexempted", "thôi miễn nhiệm vụ"),
                        Map.entry("planning.commitment.handed_in", "nộp bản cam kết"),
                        Map.entry("planning.commitments.ticked", "ghi nhận bản cam kết đã nộp")),
                Map.ofEntries(
                        Map.entry("topic", "chuyên đề"),
                        Map.entry("breakthrough", "nội dung đột phá"),
                        Map.entry("plan", "kế hoạch"),
                        Map.entry("paper_plan", "kế hoạch trên giấy"),
                        Map.entry("change", "điều chỉnh kế hoạch"),
                        Map.entry("obligation", "nhiệm vụ"),
                        Map.entry("assignment", "việc được giao")),
                Map.ofEntries(
                        Map.entry("on", "ngày"),
                        Map.entry("symbol", "ký hiệu"),
                        Map.entry("term_days", "thời hạn chung"),
                        Map.entry("moving", "dời hạn"),
                        Map.entry("obligations", "số nhiệm vụ"),
                        Map.entry("reminders", "số lời nhắc"),
                        Map.entry("before", "nhắc trước số ngày"),
                        Map.entry("after", "báo lên sau số ngày"),
                        Map.entry("handed_in", "đã nộp"),
                        Map.entry("amount", "số lượng"),
                        Map.entry("title", "tên")));
    }
}
