package vn.nennep.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nennep.web.probe.ProbeTest;

@ProbeTest
class StaticFilesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private StaticFiles files;

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void a_file_of_todays_version_is_kept_for_a_year() throws Exception {
        HttpResponse<byte[]> file = get("/css/tokens.css?v=" + files.version());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/css");
        assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void any_other_version_is_asked_for_again() throws Exception {
        assertThat(get("/css/tokens.css?v=old").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
        assertThat(get("/js/page.js").headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void the_worker_stands_at_the_root_so_that_it_is_everybodys() throws Exception {
        HttpResponse<byte[]> worker = get("/worker.js");
        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(worker.headers().firstValue("Content-Type")).hasValue("text/javascript");
        assertThat(worker.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(worker.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("worker-src 'self'"));
    }

    @Test
    void nothing_but_the_static_files_is_served() throws Exception {
        assertThat(get("/css/%2e%2e/%2e%2e/application.yaml").statusCode()).isEqualTo(400);
        assertThat(get("/css/../application.yaml").statusCode()).isNotEqualTo(200);
        assertThat(get("/css/none.css").statusCode()).isEqualTo(404);
        assertThat(get("/css/").statusCode()).isEqualTo(404);
    }
}
