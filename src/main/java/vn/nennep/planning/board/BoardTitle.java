package vn.nennep.planning.board;

import java.util.Optional;
import vn.nennep.planning.Counters;
import vn.nennep.planning.ObligationKind;
import vn.nennep.text.OfficialFigures;

/// The title is the answer: "97,4% đảng viên đã học; còn 03 đơn vị trễ hạn".
final class BoardTitle {

    private BoardTitle() {}

    static String of(Board board) {
        String late = late(board);
        return studied(board).map(text -> text + "; " + late).orElseGet(() -> capitalised(late));
    }

    private static Optional<String> studied(Board board) {
        return board.firstOf(ObligationKind.STUDY).flatMap(board::total).map(total -> {
            Counters counters = total.counters();
            return OfficialFigures.percent(counters.done(), counters.base()) + " đảng viên đã học";
        });
    }

    private static String late(Board board) {
        int late = board.lateRows().size();
        return late == 0 ? "không có đơn vị trễ hạn" : "còn " + OfficialFigures.count(late) + " đơn vị trễ hạn";
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
