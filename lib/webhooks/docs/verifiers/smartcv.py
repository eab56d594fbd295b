import hashlib
import hmac
import os
import time

WEBHOOK_SECRET = os.environ["WEBHOOK_SECRET"]


def verify_webhook_signature(payload: str, signature: str, timestamp: str) -> bool:
    """payload: the body as text, as it came. Raises when the request is not ours."""
    current_time = int(time.time())
    webhook_time = int(timestamp)
    if abs(current_time - webhook_time) > 300:  # Valid within 5 minutes
        raise ValueError("Webhook timestamp too old")
    expected_signature = hmac.new(
        WEBHOOK_SECRET.encode("utf-8"),
        f"{timestamp}.{payload}".encode("utf-8"),
        hashlib.sha256,
    ).hexdigest()
    actual_signature = signature.replace("sha256=", "")
    if not hmac.compare_digest(expected_signature, actual_signature):
        raise ValueError("Invalid webhook signature")
    return True
