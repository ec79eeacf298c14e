package vn.nennep.access.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.testing.Cast;
import vn.nennep.testing.Given;
import vn.nennep.testing.PageClient;
import vn.nennep.web.Jobs;
import vn.nennep.web.probe.CountingWork;
import vn.nennep.web.probe.ProbeTest;

@ProbeTest
class JobPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Given given;

    @Autowired
    private Jobs jobs;

    private PageClient client(Given.SignIn who) {
        PageClient client = PageClient.at(port);
        client.get("/sign-in?next=/probe")
                .form("form:has(input[type=password])")
                .set("username", who.username())
                .set("password", who.password())
                .send();
        return client;
    }

    @Test
    void a_job_is_followed_by_those_who_reach_its_unit_and_leads_to_its_result() throws Exception {
        Cast cast = given.cast();
        UUID id = jobs.start(new Jobs.NewJob(
                CountingWork.KIND,
                "Giao việc Kế hoạch 258-KH/TU",
                "slow/40",
                "/probe",
                cast.district().value(),
                null));
        PageClient secretary = client(cast.secretary());
        assertThat(secretary.get("/jobs/" + id).heading()).isEqualTo("Giao việc Kế hoạch 258-KH/TU");
        Document progress = secretary.fragment("/jobs/" + id + "/progress");
        for (int i = 0; i < 100 && progress.select("a[href=/probe]").isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            progress = secretary.fragment("/jobs/" + id + "/progress");
        }
        assertThat(progress.select("a[href=/probe]").text()).isEqualTo("Xem kết quả");
        assertThat(progress.select("[hx-get]")).as("stops asking").isEmpty();
        client(cast.otherSecretary()).get("/jobs/" + id, 404);
        client(cast.branchSecretary()).get("/jobs/" + id, 404);
    }
}
