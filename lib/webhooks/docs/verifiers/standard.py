import base64
import hashlib
import hmac
import os
import time

WEBHOOK_SECRET = os.environ["WEBHOOK_SECRET"]  # whsec_…
MAX_AGE_SECONDS = 300


def verify_webhook(raw_body: bytes, headers: dict) -> bool:
    """headers: with lower-case names."""
    webhook_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs(int(time.time()) - int(timestamp)) > MAX_AGE_SECONDS:
        return False
    key = base64.b64decode(WEBHOOK_SECRET.removeprefix("whsec_"))
    signed = f"{webhook_id}.{timestamp}.".encode("utf-8") + raw_body
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode("ascii")
    # During a rotation there is one signature for each secret.
    return any(
        hmac.compare_digest(entry, f"v1,{expected}")
        for entry in headers.get("webhook-signature", "").split(" ")
    )
