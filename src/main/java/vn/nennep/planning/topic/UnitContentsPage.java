package vn.nennep.planning.topic;

import java.util.List;
import vn.nennep.documents.Materials;

/// A branch's year, month by month.
public record UnitContentsPage(
        String href, int year, List<Month> months, List<Topic> topics, List<Materials.Known> materials, boolean empty) {

    public record Month(String name, List<String> items) {}

    public record Topic(String title, String href) {}
}
