package vn.nennep.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nennep.database.StartProblem;

class PushHostsTest {

    private final PushHosts hosts =
            PushHosts.of("fcm.googleapis.com, *.push.apple.com;push.tinhuy.vn:8443 10.1.2.3 127.0.0.1:8123 [::1]:8124");

    private boolean allows(String endpoint) {
        return hosts.allow(URI.create(endpoint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc",
                "https://FCM.googleapis.com/fcm/send/abc",
                "https://web.push.apple.com/x",
                "https://push.tinhuy.vn:8443/x",
                "https://10.1.2.3/x",
                "http://127.0.0.1:8123/x",
                "http://[::1]:8124/x"
            })
    void what_is_listed_is_called(String endpoint) {
        assertThat(allows(endpoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/fcm/send/abc",
                "https://fcm.googleapis.com.khac.vn/x",
                "https://fcm.googleapis.com@khac.vn/x",
                "https://ten@fcm.googleapis.com/x",
                "https://fcm.googleapis.com:8443/x",
                "https://fcm.googleapis.com./x",
                "https://khac.fcm.googleapis.com/x",
                "https://push.apple.com/x",
                "https://xpush.apple.com/x",
                "https://push.tinhuy.vn/x",
                "http://10.1.2.3/x",
                "http://127.0.0.1:9/x",
                "http://169.254.169.254/latest/meta-data",
                "https://localhost/x",
                "file:///etc/passwd",
                "ftp://fcm.googleapis.com/x",
                "//fcm.googleapis.com/x",
                "fcm.googleapis.com",
                ""
            })
    void nothing_else_is(String endpoint) {
        assertThat(allows(endpoint)).isFalse();
    }

    @Test
    void a_name_leads_into_a_network_only_when_the_address_is_listed_too() {
        for (String inside : new String[] {
            "192.168.1.1",
            "10.1.2.4",
            "172.16.0.1",
            "127.0.0.2",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "fe80::1",
            "fd00::1",
            "::",
            "::ffff:192.168.1.1"
        }) {
            assertThat(hosts.allow(InetAddress.ofLiteral(inside))).as(inside).isFalse();
        }
        for (String listedOrOutside : new String[] {"10.1.2.3", "127.0.0.1", "::1", "142.250.1.95", "2404:6800::5f"}) {
            assertThat(hosts.allow(InetAddress.ofLiteral(listedOrOutside)))
                    .as(listedOrOutside)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*.com", "https://fcm.googleapis.com", "fcm.googleapis.com/x", "a*b.vn", "máy.vn"})
    void whoever_lists_no_name_is_told_at_the_start(String setting) {
        assertThatThrownBy(() -> PushHosts.of(setting)).isInstanceOf(StartProblem.class);
    }

    @Test
    void without_hosts_it_is_off() {
        assertThat(PushHosts.of("  ").none()).isTrue();
        assertThat(PushHosts.of("").allow(URI.create("https://fcm.googleapis.com/x")))
                .isFalse();
    }
}
